/** A small hash of plain JSON, the same in every host: two 32-bit FNV-1a halves over canonical text. */

/** JSON text with the keys of every object in code-unit order. */
export function canonical(value: unknown): string {
  if (value === undefined) return 'null';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record).filter((key) => record[key] !== undefined).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`).join(',')}}`;
}

/** 16 hexadecimal digits. The second half starts elsewhere and reads each code unit turned over. */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit ^ 0x5bd1), 0x01000193);
    b ^= b >>> 15;
  }
  return hex(a) + hex(b);
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
