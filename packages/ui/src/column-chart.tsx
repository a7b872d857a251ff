type Column = {
  readonly key: string;
  readonly label: string;
  /** From 0 to 1; null where there is nothing to show. */
  readonly share: number | null;
};
type Props = {
  readonly columns: readonly Column[];
  /** What the chart shows; its figures stand in a table beside it. */
  readonly label: string;
  /** The height of the whole, in words. */
  readonly top: string;
};

const wide = 10;

/** Columns beside each other, from left to right. Only a picture of a table: whoever cannot see it misses nothing. */
export function ColumnChart({ columns, label, top }: Props) {
  return (
    <figure className="grid gap-1">
      <figcaption className="text-base text-soft">{label}</figcaption>
      <div aria-hidden className="grid grid-cols-[auto_1fr] gap-x-2 text-base text-soft">
        <span className="leading-none">{top}</span>
        <svg
          viewBox={`0 0 ${Math.max(1, columns.length) * wide} 100`}
          preserveAspectRatio="none"
          className="row-span-2 h-40 w-full border-b-2 border-edge print:h-28"
        >
          <line x1="0" x2="100%" y1="50" y2="50" className="stroke-line" vectorEffect="non-scaling-stroke" />
          {columns.map(({ key, share }, at) =>
            share === null ? null : (
              <rect
                key={key}
                x={at * wide + 1.5}
                width={wide - 3}
                y={100 - share * 100}
                height={Math.max(0.6, share * 100)}
                className="fill-accent"
              />
            ),
          )}
        </svg>
        <span className="self-end leading-none">0</span>
        <span />
        <span className="flex justify-between">
          <span>{columns[0]?.label}</span>
          {columns.length > 1 ? <span>{columns.at(-1)?.label}</span> : null}
        </span>
      </div>
    </figure>
  );
}
