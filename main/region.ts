/** What is usual where a locale is spoken. */
import currencies from '../assets/currencies.json' with { type: 'json' };
import type { Paper } from '../src/bridge.ts';

/** Regions that print on US Letter (CLDR, paperSize). */
const letterRegions = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

const currencyOfRegion = new Map(
  Object.entries(currencies.regions).flatMap(([currency, regions]) =>
    regions.split(' ').map((region) => [region, currency]),
  ),
);

/** ISO 4217 of the locale's region, or of the region that its language is mostly spoken in; else USD. */
export function currencyOf(locale: string): string {
  return currencyOfRegion.get(regionOf(locale)) ?? 'USD';
}

export function paperOf(locale: string): Paper {
  return letterRegions.has(regionOf(locale)) ? 'letter' : 'a4';
}

function regionOf(locale: string): string {
  return new Intl.Locale(locale).maximize().region ?? 'US';
}
