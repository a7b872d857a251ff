/** The name, with its second half under the highlighter that marks every proof. */
export function Brand() {
  return (
    <span className="font-serif text-2xl font-bold tracking-tight">
      Lees<span className="marker">bewijs</span>
    </span>
  );
}
