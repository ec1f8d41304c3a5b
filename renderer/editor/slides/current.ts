export function currentSlide(): string | null { return null; }
