import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Context } from "../context.ts";
import { putCookie, readCookie } from "./cookies.ts";

const name = "device";
const day = 86_400_000;
/** How long a device is known after the last right sign-in on it, and how many accounts it is known for: a classroom shares one. */
const life = 365;
const most = 20;

/** That somebody signed in on a device, to one account that only the MAC knows. */
type Mark = { readonly device: string; readonly since: number; readonly mac: string };

/**
 * The device that brings this request, where somebody has signed in to the account on it before; null for any other. It
 * opens nothing: its guesses are counted apart, so that nobody can lock the owner out with guesses made elsewhere.
 *
 * @param account the code of the school and the name to sign in with, as they are typed
 */
export function knownDevice(ctx: Context, account: string): string | null {
  const today = Math.floor(ctx.now.getTime() / day);
  const mark = marksOf(ctx).find((one) => today - one.since < life && isOurs(ctx, account, one));
  return mark?.device ?? null;
}

/** Remembers in this browser that somebody signed in to an account here. */
export function rememberDevice(ctx: Context, account: string): void {
  const device = knownDevice(ctx, account) ?? randomBytes(12).toString("base64url");
  const since = Math.floor(ctx.now.getTime() / day);
  const others = marksOf(ctx).filter((one) => !isOurs(ctx, account, one));
  const marks = [{ device, since, mac: macOf(ctx, account, device, since) }, ...others].slice(0, most);
  const value = marks.map((one) => `${one.device}.${one.since}.${one.mac}`).join("~");
  putCookie(ctx, { name, value, seconds: (life * day) / 1000, sameSite: "Lax" });
}

const macOf = ({ secrets }: Context, account: string, device: string, since: number): string =>
  secrets.signDevice(JSON.stringify([account, device, since])).toString("base64url");

function isOurs(ctx: Context, account: string, { device, since, mac }: Mark): boolean {
  const [ours, given] = [Buffer.from(macOf(ctx, account, device, since)), Buffer.from(mac)];
  return ours.length === given.length && timingSafeEqual(ours, given);
}

/** What a browser says that it is known by; none of it is believed without its MAC. */
function marksOf(ctx: Context): readonly Mark[] {
  const parts = (readCookie(ctx, name) ?? "").split("~").slice(0, most);
  return parts.flatMap((part) => {
    const [, device, since, mac] = /^([\w-]{16})\.(\d{1,6})\.([\w-]{43})$/.exec(part) ?? [];
    return device && since && mac ? [{ device, since: Number(since), mac }] : [];
  });
}
