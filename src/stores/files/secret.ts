/** Browsers keep secrets on https and on this computer alone. */
export const KEEPS_SECRETS = crypto.subtle !== undefined;

type Bytes = Uint8Array<ArrayBuffer>;

const SALT = 16;
const NONCE = 12;
/** What is advised for PBKDF2 with SHA-256: a guess takes a quarter of a second. */
const ITERATIONS = 600_000;

/** Bytes that only whoever knows the passphrase can read: salt, nonce, and what AES-GCM makes of them. */
export async function locked(bytes: Bytes, passphrase: string): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const key = await keyOf(passphrase, salt);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
  return new Uint8Array([...salt, ...iv, ...sealed]);
}

/** What was locked; undefined where that is another passphrase, or the bytes were changed. */
export async function unlocked(bytes: Bytes, passphrase: string): Promise<Bytes | undefined> {
  const key = await keyOf(passphrase, bytes.slice(0, SALT));
  const iv = bytes.slice(SALT, SALT + NONCE);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(SALT + NONCE)).then(
    (opened) => new Uint8Array(opened),
    () => undefined,
  );
}

async function keyOf(passphrase: string, salt: Bytes): Promise<CryptoKey> {
  // The same letters may be typed as one character or as two.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
