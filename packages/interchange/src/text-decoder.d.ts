/** The one function of the platform that this package uses: the same bytes give the same text everywhere. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
