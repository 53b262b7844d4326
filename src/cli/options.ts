import { parseArgs } from 'node:util';
import { UsageError } from './command.ts';

/** What a command is given besides files: `text` for an option with a value, `flag` for one without, `list` for many. */
export type OptionKinds = Readonly<Record<string, 'text' | 'flag' | 'list'>>;

/** The options of a command and the files it names. */
export class Options<Kinds extends OptionKinds> {
  readonly files: readonly string[];
  readonly #values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

  /** @throws UsageError when an option is not known, or has no value */
  constructor(parameters: readonly string[], kinds: Kinds) {
    try {
      const { values, positionals } = parseArgs({
        args: [...parameters],
        allowPositionals: true,
        options: Object.fromEntries(
          Object.entries(kinds).map(([name, kind]) => [
            name,
            { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'list' } as const,
          ]),
        ),
      });
      this.files = positionals;
      this.#values = values;
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : 'the options are not understood');
    }
  }

  /** The only file. @throws UsageError when there is none, or there are several */
  file(): string {
    const [file, ...others] = this.files;
    if (file === undefined || others.length > 0) throw new UsageError('name one file');
    return file;
  }

  flag(name: keyof Kinds & string): boolean {
    return this.#values[name] === true;
  }

  text(name: keyof Kinds & string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** @throws UsageError when it is not given */
  needed(name: keyof Kinds & string): string {
    const value = this.text(name);
    if (value === undefined) throw new UsageError(`--${name} is needed`);
    return value;
  }

  list(name: keyof Kinds & string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  /** One of some words. @throws UsageError for another */
  oneOf<Word extends string>(name: keyof Kinds & string, words: readonly Word[], fallback: Word): Word {
    const value = this.text(name) ?? fallback;
    const word = words.find((own) => own === value);
    if (word === undefined) throw new UsageError(`--${name} is one of ${words.join(', ')}`);
    return word;
  }
}
