/** A drawn path without the points that lie nearer to the one before than an eye can tell: a fraction of the bytes. */
export function thinPath(path: string, least: number): string {
  let x = 0;
  let y = 0;
  return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (point, sign: string, toX: string, toY: string) => {
    const near = sign === "L" && Math.hypot(Number(toX) - x, Number(toY) - y) < least;
    if (near) return "";
    x = Number(toX);
    y = Number(toY);
    return point;
  });
}
