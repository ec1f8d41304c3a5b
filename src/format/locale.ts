/** What `organisation.locale` and `organisation.currency` mean: any text may stand there, and none of it may throw (domain.md 1.2). */

/** The locale itself when it is known, else en-US (domain.md 1.2, `locale`). */
export function resolveLocale(locale: string | null | undefined): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale ?? [])[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

/** The ISO 4217 code in capitals, or null when the text cannot be one; amounts then stand without a symbol. */
export function resolveCurrency(currency: string | null | undefined): string | null {
  const code = currency?.trim().toUpperCase() ?? '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

/** The signs as the project prints them: a true minus, and a yen sign that the fonts have. */
export function withOurSigns(text: string): string {
  return text.replaceAll('-', '\u2212').replaceAll('\uFFE5', '\u00A5');
}
