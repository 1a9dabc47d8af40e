const signatures: readonly { name: string; at: number; bytes: readonly number[] }[] = [
  { name: "a PDF", at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: "a PNG image", at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG image", at: 0, bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF image", at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "a RIFF file (WebP, WAV or AVI)", at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
  { name: "a ZIP archive or an office document", at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "a bzip2 archive", at: 0, bytes: [0x42, 0x5a, 0x68, 0x39] },
  { name: "an xz archive", at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: "a 7z archive", at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: "a Zstandard archive", at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: "an old office document", at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "a program (ELF)", at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "a program (Mach-O)", at: 0, bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { name: "an SQLite database", at: 0, bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { name: "a web font", at: 0, bytes: [0x77, 0x4f, 0x46] },
  { name: "an MP3 sound", at: 0, bytes: [0x49, 0x44, 0x33] },
  { name: "an Ogg sound", at: 0, bytes: [0x4f, 0x67, 0x67, 0x53] },
  { name: "an MP4 video", at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
];

const sampleSize = 65_536;

/** What kind of binary file the bytes are, in words, or null where they may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = signatures.find(({ at, bytes: magic }) => magic.every((value, index) => bytes[at + index] === value));
  if (known) return known.name;
  const sample = bytes.subarray(0, sampleSize);
  let control = 0;
  for (let at = 0; at < sample.length; at += 1) if (isControl(sample[at] ?? 0)) control += 1;
  // NUL bytes strewn into a page are repaired later; a tenth of control characters is no text in any encoding.
  return control > sample.length / 10 ? "data with control characters" : null;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
}
