import type { Context } from "../context.ts";

type Cookie = {
  /** Its name without `__Host-`, which it gets over https. */
  readonly name: string;
  readonly value: string;
  /** How long it is kept; 0 takes it away. */
  readonly seconds: number;
  readonly sameSite: "Lax" | "Strict";
};

/** Whether people come over https: on plain http (this machine alone) browsers refuse a cookie that is bound to its host. */
const isSecure = ({ options }: Context["auth"]): boolean => options.advanced.cookies.session_token.attributes.secure;

const fullName = (ctx: Pick<Context, "auth">, name: string): string => (isSecure(ctx.auth) ? `__Host-${name}` : name);

/** Puts a cookie of our own in the answer, where no script can read it. */
export function putCookie(ctx: Context, { name, value, seconds, sameSite }: Cookie): void {
  const secure = isSecure(ctx.auth) ? "; Secure" : "";
  const fresh = new Headers();
  fresh.append(
    "set-cookie",
    `${fullName(ctx, name)}=${value}; Max-Age=${seconds}; Path=/; HttpOnly${secure}; SameSite=${sameSite}`,
  );
  passCookies(ctx, fresh);
}

/** The value of a cookie of our own, as it was sent: anybody can write one. */
export function readCookie(ctx: Context, name: string): string | null {
  const start = `${fullName(ctx, name)}=`;
  const cookie = ctx.headers
    .get("cookie")
    ?.split(/;\s*/)
    .find((one) => one.startsWith(start));
  return cookie ? cookie.slice(start.length) : null;
}

/** Carries cookies over into the answer; of each name the last one stays. */
export function passCookies(ctx: Context, headers: Headers): void {
  const fresh = headers.getSetCookie();
  const names = new Set(fresh.map((cookie) => cookie.split("=")[0]));
  const kept = ctx.answer.getSetCookie().filter((cookie) => !names.has(cookie.split("=")[0]));
  ctx.answer.delete("set-cookie");
  for (const cookie of [...kept, ...fresh]) ctx.answer.append("set-cookie", cookie);
}
