import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

export type Certificate = { key: string; cert: string /** What Chromium pins: base64 SHA-256 of the public key. */; spki: string };

const folder = fileURLToPath(new URL('../.cache/', import.meta.url));

/** A self-signed certificate for the lab, made at the first run and kept out of git. Long-lived: accelerated browsers are hours ahead. */
export async function labCertificate(): Promise<Certificate> {
  const keyFile = `${folder}lab-key.pem`;
  const certFile = `${folder}lab-cert.pem`;
  if (!existsSync(keyFile) || !existsSync(certFile)) {
    const made = await generate([{ name: 'commonName', value: 'lab' }], {
      keySize: 2048,
      notBeforeDate: new Date(Date.now() - 86_400_000),
      notAfterDate: new Date(Date.now() + 3650 * 86_400_000),
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*.tiktok.com' }] }],
    });
    mkdirSync(folder, { recursive: true });
    writeFileSync(keyFile, made.private, { mode: 0o600 });
    writeFileSync(certFile, made.cert);
  }
  const cert = readFileSync(certFile, 'utf8');
  return { key: readFileSync(keyFile, 'utf8'), cert, spki: spkiOf(cert) };
}

function spkiOf(cert: string): string {
  const der = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('base64');
}
