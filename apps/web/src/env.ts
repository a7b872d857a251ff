import "server-only";
import { z } from "zod";

const Env = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//),
  LEESBEWIJS_SECRET: z.string().min(32),
  /** Where people reach the app, such as `https://lees.example.nl`; several with commas between, the first for links. */
  APP_ORIGIN: z
    .string()
    .transform((list) => list.split(",").map((url) => url.trim()))
    .pipe(z.array(z.url().transform((url) => new URL(url).origin)).min(1)),
  /** Set by the start command alone, for the demo school that it seeds. */
  LEESBEWIJS_DEMO: z.enum(["0", "1"]).default("0"),
  /** The file that keeps who was erased, outside the database; given by the start command. */
  LEESBEWIJS_ERASURES: z.string().optional(),
  /** Whoever brings it may read `/metrics` from elsewhere; without it that is for this machine alone. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Proxies in front of the app whose `X-Forwarded-For` is believed; none by default. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
});

let read: z.infer<typeof Env> | undefined;

/**
 * The settings of this process, read when first asked for, so that a build needs none.
 *
 * @throws Error that names what is missing or wrong
 */
export function env(): z.infer<typeof Env> {
  if (read) return read;
  const result = Env.safeParse(process.env);
  if (!result.success) throw new Error(`The settings are not complete: ${z.prettifyError(result.error)}`);
  read = result.data;
  return read;
}

/** Names the build that is running, for what a browser may keep of it; written into the code by `next.config.ts`. */
export const buildId = (): string => process.env["LEESBEWIJS_BUILD"] ?? "unbuilt";
