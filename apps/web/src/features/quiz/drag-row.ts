/**
 * Lets a row of a list follow the pointer until it is let go, the others making room. Called when the pointer goes down
 * on the row's grip; an extra beside the buttons, which do the same.
 *
 * @param done where the row was let go; not called where it stayed or the drag was broken off
 */
export function dragRow(grip: HTMLElement, pointer: PointerEvent, from: number, done: (to: number) => void): void {
  const row = grip.closest("li");
  const rows = [...(row?.parentElement?.children ?? [])].filter((one) => one instanceof HTMLElement);
  const boxes = rows.map((one) => one.getBoundingClientRect());
  const own = boxes[from];
  if (!row || !own) return;
  const room = own.height + ((boxes[1]?.top ?? 0) - (boxes[0]?.bottom ?? 0));
  const middle = own.top + own.height / 2;
  let to = from;
  const gone = new AbortController();
  const { signal } = gone;

  function follow(event: PointerEvent): void {
    const moved = event.clientY - pointer.clientY;
    const at = middle + moved;
    to = boxes.filter((box, index) => index !== from && box.top + box.height / 2 < at).length;
    for (const [index, one] of rows.entries()) {
      const shift =
        index === from ? moved : index > from && index <= to ? -room : index < from && index >= to ? room : 0;
      one.style.translate = shift === 0 ? "" : `0 ${shift}px`;
    }
  }

  function end(): void {
    gone.abort();
    for (const one of rows) one.style.translate = "";
    delete row?.dataset["dragged"];
  }

  grip.setPointerCapture(pointer.pointerId);
  row.dataset["dragged"] = "";
  grip.addEventListener("pointermove", follow, { signal });
  grip.addEventListener("pointercancel", end, { signal });
  grip.addEventListener(
    "pointerup",
    () => {
      end();
      if (to !== from) done(to);
    },
    { signal },
  );
}
