/** A share from 0 to 1 as a bar beside its figure, which says the same. */
export function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden className="h-2 w-24 bg-wash">
      <rect width={share * 100} height="8" className="fill-accent" />
    </svg>
  );
}
