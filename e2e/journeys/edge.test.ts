import { expect, test } from "@playwright/test";
import { address } from "../address.ts";
import { bareScript, inKilobytes, scriptOf } from "../script-weight.ts";
import { signIn, startQuiz, toStart, watched } from "../steps.ts";

const origin = address;
const json = { origin, "content-type": "application/json", "sec-fetch-site": "same-origin" };
const guest = `${origin}/api/trpc/session.startGuest`;

test("the API takes nothing but small JSON from its own pages", async ({ request }) => {
  const status = async (url: string, headers: Record<string, string>, data: string): Promise<number> =>
    (await request.post(url, { headers, data })).status();
  expect(await status(guest, json, "{}")).toBe(200);
  const types = [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/xml",
  ];
  for (const type of types)
    expect([type, await status(guest, { ...json, "content-type": type }, "{}")]).toEqual([type, 415]);
  expect(await status(guest, { ...json, origin: "https://evil.example" }, "{}")).toBe(403);
  expect(await status(guest, { ...json, "sec-fetch-site": "same-site" }, "{}")).toBe(403);
  expect(await status(guest, { ...json, "sec-fetch-site": "cross-site" }, "{}")).toBe(403);
  expect(await status(guest, { "content-type": "application/json" }, "{}")).toBe(403);
  expect(await status(guest, json, JSON.stringify("x".repeat(70_000)))).toBe(413);
  expect(await status(`${origin}/api/trpc/session.signIn`, json, "not json")).toBe(400);
  expect(await status(`${origin}/api/trpc/session.signIn`, json, `${"[".repeat(20_000)}${"]".repeat(20_000)}`)).toBe(
    400,
  );
  expect(await status(`${guest},session.startGuest?batch=1`, json, '{"0":{},"1":{}}')).toBe(400);
  expect(await status(`${origin}/api/trpc/nothing.here`, json, "{}")).toBe(404);
  expect((await request.get(guest, { headers: json })).status()).toBe(405);
});

test("a refused call says what is wrong by name and shows nothing of the inside", async ({ request }) => {
  const answer = await request.post(`${origin}/api/trpc/session.signIn`, { headers: json, data: '{"schoolCode":1}' });
  const { error } = (await answer.json()) as { error: { message: string; data: Record<string, unknown> } };
  expect(error).toMatchObject({ message: "invalidInput", data: { problem: "invalidInput", httpStatus: 400 } });
  expect(JSON.stringify(error)).not.toMatch(/stack|zod|node_modules|Prisma/i);
});

test("pages carry a policy with a nonce, are kept by no cache, and ask nothing of strangers", async ({ page }) => {
  watched(page);
  for (const path of ["/", "/sign-in", "/join", "/nowhere"]) {
    const answer = await page.goto(path);
    const headers = answer?.headers() ?? {};
    expect(headers["content-security-policy"]).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/);
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["cache-control"]).toMatch(/no-store/);
    await expect(page.getByText(/demo/i).first()).toBeVisible();
  }
});

test("every kind of path and status carries the whole table of headers", async ({ request, page }) => {
  await page.goto("/sign-in");
  const script = await page.locator("script[src]").first().getAttribute("src");
  const tag = (await request.get(script!)).headers()["etag"] ?? "none";
  const post = (url: string, headers: Record<string, string>, data: string) => request.post(url, { headers, data });
  const rows = [
    ["page", 200, await request.get("/")],
    ["page that sends on", 307, await request.get("/teacher", { maxRedirects: 0 })],
    ["no page", 404, await request.get("/nowhere")],
    ["call", 200, await request.get("/api/trpc/session.get", { headers: json })],
    ["refused call", 401, await request.get("/api/trpc/class.list", { headers: json })],
    ["no call", 404, await post(`${origin}/api/trpc/nothing.here`, json, "{}")],
    ["wrong method", 405, await request.get(guest, { headers: json })],
    ["wrong type", 415, await post(guest, { ...json, "content-type": "text/plain" }, "{}")],
    ["foreign page", 403, await post(guest, { ...json, origin: "https://evil.example" }, "{}")],
    ["too large", 413, await post(guest, json, JSON.stringify("x".repeat(70_000)))],
    ["preferences", 303, await request.post("/api/preferences", { headers: { origin }, form: {}, maxRedirects: 0 })],
    [
      "large preferences",
      413,
      await request.post("/api/preferences", { headers: { origin }, form: { back: "x".repeat(20_000) } }),
    ],
    ["health", 200, await request.get("/health/live")],
    ["script", 200, await request.get(script!)],
    ["script again", 304, await request.get(script!, { headers: { "if-none-match": tag } })],
    ["service worker", 200, await request.get("/service-worker.js")],
    ["icon", 200, await request.get("/icon.svg")],
  ] as const;
  const always = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "origin-agent-cluster": "?1",
    "strict-transport-security": "max-age=63072000; includeSubDomains",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  };
  for (const [kind, status, answer] of rows) {
    expect([kind, answer.status()]).toEqual([kind, status]);
    const headers = answer.headers();
    expect([kind, headers]).toEqual([kind, expect.objectContaining(always)]);
    expect([kind, headers["x-powered-by"], headers["server"]]).toEqual([kind, undefined, undefined]);
    const file = /script|icon/.test(kind);
    if (!file)
      expect([kind, headers["content-security-policy"]]).toEqual([kind, expect.stringContaining("default-src 'none'")]);
    expect([kind, headers["content-security-policy"] ?? ""]).toEqual([kind, expect.not.stringContaining("unsafe")]);
  }
});

test("preferences send nobody to a foreign page", async ({ request }) => {
  for (const back of ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    const answer = await request.post(`${origin}/api/preferences`, {
      headers: { origin },
      form: { locale: "en", back },
      maxRedirects: 0,
    });
    expect([back, answer.headers()["location"]]).toEqual([back, "/"]);
  }
});

test("health is told without secrets", async ({ request }) => {
  expect(await (await request.get("/health/live")).json()).toEqual({ live: true });
  expect(await (await request.get("/health/ready")).json()).toEqual({ ready: true });
});

test("the quiz page carries at most 45 kB of compressed script above a bare page", async ({ page }) => {
  const floor = bareScript();
  test.skip(floor === null, "the bare page is built by npm test");
  await toStart(page);
  await startQuiz(page, /Twaalf vragen/);
  const quiz = await scriptOf(page, async () => {
    await page.reload();
    await page.getByRole("radio").first().check();
    await expect(page.getByText(/^Bewaard om/)).toBeVisible();
  });
  console.log(`Compressed script: bare page ${inKilobytes(floor ?? 0)}, quiz page ${inKilobytes(quiz)}.`);
  expect(quiz - (floor ?? 0)).toBeLessThanOrEqual(45_000);
});

test("lesson pages carry at most 25 kB of compressed script above a bare page, for guest and student", async ({
  page,
}) => {
  const floor = bareScript();
  test.skip(floor === null, "the bare page is built by npm test");
  const lesson = await toStart(page);
  for (const reader of ["guest", "student"]) {
    if (reader === "student") await signIn(page, "sanne");
    for (const phase of ["", "/activate", "/words", "/read/1", "/read", "/discuss", "/reflect"]) {
      const script = await scriptOf(page, async () => {
        await page.goto(`${lesson}${phase}`);
        await page.waitForLoadState("load");
        await page
          .getByText("Alle stappen")
          .or(page.getByRole("link", { name: /Begin kort/ }))
          .first()
          .hover();
      });
      const more = script - (floor ?? 0);
      console.log(`Compressed script above a bare page, ${reader}, lesson${phase}: ${inKilobytes(more)}.`);
      expect.soft(more, `${reader} ${phase}`).toBeLessThanOrEqual(25_000);
    }
  }
});
