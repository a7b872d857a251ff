import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Admission, createAdmission, type Kind, kindOf } from "./admission";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const here = () => false;

/** As many of a kind as find room, with what became of each. */
function crowd(admission: Admission, kind: Kind) {
  const outcomes: ((() => void) | null | undefined)[] = [];
  while (!admission.full(kind)) {
    const index = outcomes.push(undefined) - 1;
    void admission.enter(kind, here).then((leave) => (outcomes[index] = leave));
  }
  return outcomes;
}
const settled = () => vi.advanceTimersByTimeAsync(0);

test("a class that opens its pages at once waits for its turn, and nobody of it is sent away", async () => {
  const admission = createAdmission(() => Date.now());
  const turns: number[] = [];
  for (let number = 0; number < 32; number++) {
    void admission.enter("page", here).then((leave) => {
      turns.push(number);
      setTimeout(() => leave?.(), 20);
      expect(leave).not.toBeNull();
    });
  }
  await vi.advanceTimersByTimeAsync(1000);
  expect(turns).toEqual(Array.from({ length: 32 }, (_, number) => number));
  expect([admission.inside("page"), admission.waiting("page")]).toEqual([0, 0]);
});

test("128 sign-ins at once all find room to wait", () => {
  const admission = createAdmission(() => Date.now());
  for (let number = 0; number < 128; number++) {
    expect(admission.full("write")).toBe(false);
    void admission.enter("write", here);
  }
});

test("while an answer waits, nothing else is begun, and answers go first when there is room again", async () => {
  const admission = createAdmission(() => Date.now());
  const answers = crowd(admission, "answer");
  await settled();
  const begun = answers.filter(Boolean);
  expect(begun.length).toBeGreaterThan(0);
  expect(begun.length).toBeLessThan(answers.length);
  let page: unknown;
  void admission.enter("page", here).then((leave) => (page = leave));
  begun[0]?.();
  await settled();
  expect(page).toBeUndefined();
  expect(answers.filter(Boolean)).toHaveLength(begun.length + 1);
  for (let round = 0; round < 200; round++) {
    for (const leave of answers) leave?.();
    await settled();
  }
  expect(page).toEqual(expect.any(Function));
});

test("whoever finds no room in time is told so, and whoever left is passed over", async () => {
  const admission = createAdmission(() => Date.now());
  const pages = crowd(admission, "page");
  await settled();
  const [leave] = pages;
  expect(await admission.enter("page", here)).toBeNull();
  leave?.();
  let gone = false;
  const outcome = admission.enter("page", () => gone);
  gone = true;
  await vi.advanceTimersByTimeAsync(9000);
  expect(await outcome).toBeNull();
  expect(pages.filter((one) => one === null).length).toBeGreaterThan(0);
  expect(admission.waiting("page")).toBe(0);
  for (const one of pages) one?.();
  expect(admission.inside("page")).toBe(0);
});

test("an answer is told from a look and from any other write", () => {
  expect(kindOf("attempt.answer", "POST")).toBe("answer");
  expect(kindOf("session.signIn", "POST")).toBe("write");
  expect(kindOf("score.list", "GET")).toBe("read");
});
