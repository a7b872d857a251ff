// Preloaded into a process whose clock is to be ahead: every moment that it takes itself lies that much later.
const ahead = Number(process.env["CLOCK_AHEAD_MS"] ?? 0);
const Real = Date;
const now = () => Real.now() + ahead;
globalThis.Date = new Proxy(Real, {
  construct: (_, given, target) => Reflect.construct(Real, given.length === 0 ? [now()] : given, target),
  apply: () => new Real(now()).toString(),
  get: (_, name) => (name === "now" ? now : Reflect.get(Real, name)),
});
