import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

export type Certificate = { key: string; cert: string /** What Chromium pins: base64 SHA-256 of the public key. */; spki: string };

const folder = fileURLToPath(new URL('../.cache/', import.meta.url));

/**
 * A self-signed certificate for the lab, made at the first run and kept out of git. Long-lived: accelerated browsers are hours
 * ahead. Of two test files that make one at the same time the first wins, whole.
 */
export async function labCertificate(): Promise<Certificate> {
  const file = `${folder}lab-certificate.json`;
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(await made()), { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
    rmSync(draft);
  }
  const { key, cert } = JSON.parse(readFileSync(file, 'utf8')) as { key: string; cert: string };
  return { key, cert, spki: spkiOf(cert) };
}

async function made(): Promise<{ key: string; cert: string }> {
  const pair = await generate([{ name: 'commonName', value: 'lab' }], {
    keySize: 2048,
    notBeforeDate: new Date(Date.now() - 86_400_000),
    notAfterDate: new Date(Date.now() + 3650 * 86_400_000),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*.tiktok.com' }] }],
  });
  return { key: pair.private, cert: pair.cert };
}

function spkiOf(cert: string): string {
  const der = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('base64');
}
