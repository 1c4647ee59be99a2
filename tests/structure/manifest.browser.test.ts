import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const builds = [
  { browser: 'Chromium', folder: '.output/chrome-mv3' },
  { browser: 'Firefox', folder: '.output/firefox-mv3' },
];

describe.each(builds)('the manifest for $browser', ({ folder }) => {
  const manifest = existsSync(`${folder}/manifest.json`) ? JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) : {};

  it('asks for storage, for its own scripts on its own hosts, for a clock, and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'alarms']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('may ask for one more host at a time, and has none of them by itself', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.host_permissions).not.toContain('https://*/*');
  });

  it('names its hosts one by one', () => {
    const hosts: string[] = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(hosts.length).toBeGreaterThan(40);
    expect(hosts.filter((host) => !/^https:\/\/[a-z0-9.-]+\/\*$/.test(host))).toEqual([]);
  });

  it('lets its pages run own scripts only and open no connection', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self'");
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("img-src 'self' data:;");
  });

  it('runs no script in the page’s own world', () => {
    expect(manifest.content_scripts.map((script: { world?: string }) => script.world ?? 'ISOLATED')).not.toContain('MAIN');
  });
});
