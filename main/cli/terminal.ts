/** Where a command writes to, and what it works with. */
export interface Terminal {
  /** Folder of the assets: fonts and samples. */
  assets: string;
  /** A line on standard output; resolves when it has been handed over whole. */
  write: (text: string) => Promise<void>;
  /** A line on standard error. */
  complain: (text: string) => Promise<void>;
}

/** 0 fine, 1 findings of severity error, 2 unusable input or arguments. */
export type Status = 0 | 1 | 2;

/** The terminal of this process. Awaited, because a process that is ended with text on its way to a pipe cuts it off. */
export const standardOutput: Omit<Terminal, 'assets'> = {
  write: (text) => written(process.stdout, text),
  complain: (text) => written(process.stderr, text),
};

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    // A reader that has gone away, such as `head`, is no failure.
    stream.once('error', () => resolve());
    stream.write(`${text}\n`, () => resolve());
  });
}
