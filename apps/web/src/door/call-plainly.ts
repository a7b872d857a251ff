import { appRouter, type Context } from "@leesbewijs/api";
import {
  type AnyTRPCProcedure,
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  TRPCError,
  transformTRPCResponse,
} from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";

/** A call of a procedure as it came in. */
export type Call = {
  readonly method: string;
  /** The address, with what follows the question mark. */
  readonly url: string;
  readonly procedure: string;
  readonly body: Uint8Array | undefined;
};

/** What is sent back of it. */
export type Said = { readonly status: number; readonly body: string; readonly error: TRPCError | null };

const config = appRouter._def._config;
/** Its own type has them as a tree; they lie flat, by their whole names. */
const procedures = appRouter._def.procedures as unknown as Readonly<Partial<Record<string, AnyTRPCProcedure>>>;
const types: Readonly<Partial<Record<string, "query" | "mutation">>> = { GET: "query", POST: "mutation" };

/** Whether a call is one procedure, asked in the way in which it wants to be asked: nearly every one is. */
export function isPlain({ method, procedure, url }: Call): boolean {
  const type = types[method];
  return (
    type !== undefined &&
    Object.hasOwn(procedures, procedure) &&
    procedures[procedure]?._def.type === type &&
    !url.includes("batch=")
  );
}

/**
 * Calls a procedure without the copies of the request and of the answer that the library's own way for `fetch` makes of
 * each: they cost more than the procedure.
 */
export async function callPlainly(call: Call, makeContext: () => Promise<Context>): Promise<Said> {
  const { procedure: path } = call;
  const type = types[call.method] ?? "query";
  let ctx: Context | undefined;
  let input: unknown;
  try {
    const context = await makeContext();
    ctx = context;
    const data: unknown = await callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx: context,
      getRawInput: async () => (input = inputOf(call)),
      signal: undefined,
      batchIndex: 0,
    });
    return { status: 200, body: JSON.stringify(transformTRPCResponse(config, { result: { data } })), error: null };
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    const shape = getTRPCErrorShape({ config, ctx, error, input, path, type });
    const body = JSON.stringify(transformTRPCResponse(config, { error: shape }));
    return { status: getHTTPStatusCodeFromError(error), body, error };
  }
}

function inputOf({ method, url, body }: Call): unknown {
  const at = url.indexOf("?");
  const text =
    method === "GET"
      ? at < 0
        ? null
        : new URLSearchParams(url.slice(at + 1)).get("input")
      : new TextDecoder().decode(body);
  if (text === null) return undefined;
  try {
    return config.transformer.input.deserialize(JSON.parse(text));
  } catch (cause) {
    throw new TRPCError({ code: "PARSE_ERROR", cause });
  }
}
