import { LRUCache } from 'lru-cache';
import type { ProcessingRegister } from '../contract/generated/types.ts';
import { toXlsx } from './export-xlsx.ts';
import { hashRegister } from './hash-register.ts';
import type { RegisterLanguage } from './words.ts';

/** Writes a register as a workbook. */
export type WriteWorkbook = (register: ProcessingRegister, language: RegisterLanguage) => Promise<Uint8Array>;

/** Some megabytes: a register changes a few times a year, and is asked for per party and language. */
const mostKept = 16;

/**
 * Workbooks take most of a second each, so one is made at a time, and a register whose workbook was made has the same bytes
 * again without any work.
 */
export function keepWorkbooks(write: WriteWorkbook = toXlsx): WriteWorkbook {
  const kept = new LRUCache<string, Promise<Uint8Array>>({ max: mostKept });
  let last: Promise<unknown> = Promise.resolve();
  return (register, language) => {
    const name = `${hashRegister(register)} ${language}`;
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = last.then(() => write(register, language));
    last = made.catch(() => kept.delete(name));
    kept.set(name, made);
    return made;
  };
}
