/**
 * Lets a piece follow the pointer until it is let go on a place that takes it (`data-takes`). Called when the pointer goes
 * down on the piece; an extra beside the fields, which do the same.
 *
 * @param done the name of the place; not called where the piece was let go elsewhere
 */
export function dragOnto(piece: HTMLElement, pointer: PointerEvent, done: (place: string) => void): void {
  const gone = new AbortController();
  const { signal } = gone;
  let over: HTMLElement | null = null;

  function follow(event: PointerEvent): void {
    piece.style.translate = `${event.clientX - pointer.clientX}px ${event.clientY - pointer.clientY}px`;
    const under = document.elementsFromPoint(event.clientX, event.clientY);
    const place = under.find((one) => one instanceof HTMLElement && one.dataset["takes"] !== undefined);
    if (over) delete over.dataset["over"];
    over = place instanceof HTMLElement ? place : null;
    if (over) over.dataset["over"] = "";
  }

  function end(): void {
    gone.abort();
    piece.style.translate = "";
    delete piece.dataset["dragged"];
    if (over) delete over.dataset["over"];
  }

  piece.setPointerCapture(pointer.pointerId);
  piece.dataset["dragged"] = "";
  piece.addEventListener("pointermove", follow, { signal });
  piece.addEventListener("pointercancel", end, { signal });
  piece.addEventListener(
    "pointerup",
    () => {
      const place = over?.dataset["takes"];
      end();
      if (place !== undefined) done(place);
    },
    { signal },
  );
}
