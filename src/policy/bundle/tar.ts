/** One file of an archive. */
export interface ArchiveFile {
  /** Its path: ASCII, at most 100 characters, no slash in front. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const block = 512;
/** Two empty blocks end an archive. */
const end = Buffer.alloc(2 * block);

/**
 * The files as an archive, in their order. Nothing of this machine is in it, so equal files give equal bytes: every file
 * is of nobody, at moment 0, with mode 0644 (POSIX.1-1988 "ustar", regular files only).
 * @throws RangeError for a name that the format cannot hold
 */
export function toTar(files: readonly ArchiveFile[]): Buffer {
  const parts = files.flatMap(({ name, bytes }) => [
    toHeader(name, bytes.byteLength),
    bytes,
    padding(bytes.byteLength),
  ]);
  return Buffer.concat([...parts, end]);
}

function toHeader(name: string, size: number): Buffer {
  if (!/^[\x21-\x2e\x30-\x7e][\x21-\x7e]{0,99}$/.test(name)) throw new RangeError('an archive cannot hold this name');
  const header = Buffer.alloc(block);
  header.write(name, 0, 'latin1');
  header.write(toOctal(0o644, 8), 100, 'latin1');
  header.write(toOctal(0, 8), 108, 'latin1'); // owner
  header.write(toOctal(0, 8), 116, 'latin1'); // group
  header.write(toOctal(size, 12), 124, 'latin1');
  header.write(toOctal(0, 12), 136, 'latin1'); // moment
  header.write(' '.repeat(8), 148, 'latin1'); // the checksum is made as if its own place were blank
  header.write('0', 156, 'latin1'); // a regular file
  header.write('ustar\0' + '00', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${toOctal(sum, 7)} `, 148, 'latin1');
  return header;
}

/** Octal digits and a zero byte, together so wide. */
const toOctal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;

const padding = (size: number): Buffer => Buffer.alloc((block - (size % block)) % block);
