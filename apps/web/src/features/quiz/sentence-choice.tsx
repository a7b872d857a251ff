type Props = {
  readonly name: string;
  readonly text: string;
  /** Where the sentence begins in the text. */
  readonly place: number;
  readonly checked: boolean;
  readonly onChoose: () => void;
};

/**
 * One sentence that can be pointed at: a native radio whose label is the sentence itself, so that arrows, Space, taps and
 * screen readers do what they always do. Enter chooses too.
 */
export function SentenceChoice({ name, text, place, checked, onChoose }: Props) {
  return (
    <>
      <label className="sentence-choice">
        <input
          type="radio"
          name={name}
          value={place}
          checked={checked}
          onChange={onChoose}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            onChoose();
          }}
        />
        {text}
      </label>{" "}
    </>
  );
}
