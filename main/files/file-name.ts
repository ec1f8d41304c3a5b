import words from '../../assets/words/menu.json' with { type: 'json' };

/** Room for an ending and for what a sync program adds. */
const mostCharacters = 80;

/** Words as a file name that every system takes. */
export function fileName(text: string): string {
  const plain = Array.from(text)
    .slice(0, mostCharacters)
    .join('')
    // oxlint-disable-next-line no-control-regex -- control characters are what must go
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
  return plain === '' || reserved.test(plain) ? words.files.untitled : plain;
}
