import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../tools/browsers.mjs';
import { labCertificate } from './certificate.ts';
import { Extension } from './extension.ts';
import { type FakeTime, fakeTimeEnvironment } from './fake-time.ts';
import { startBrowser } from './start.ts';

export type { BrowserName } from '../tools/browsers.mjs';

export type LaunchOptions = {
  browser: BrowserName;
  /** Port of the lab's proxy: every host name the browser asks for ends at the lab. */
  proxy: number;
  /** Folder of a built, unpacked extension. */
  extension?: string;
  headless?: boolean;
  /** Leaves the browser's own throttling of hidden tabs on; Puppeteer's default flags switch it off. */
  realThrottling?: boolean;
  /** Lets the whole browser's clocks run otherwise than the machine's (Chromium with libfaketime). */
  faketime?: FakeTime;
  /** A profile to keep between launches. */
  userDataDir?: string;
  language?: string;
  /** Where files go that pages save. */
  downloads?: string;
};

export type Session = { browser: Browser; extension: Extension | null; close(): Promise<void> };

const firefoxUuid = '5d1b3f0e-6c1a-4f7d-9a53-0c1a6d5f2b11';
const throttlingSwitches = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** Starts a real browser whose only internet is the lab. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const browser = options.browser === 'chromium' ? await launchChromium(options) : await launchFirefox(options);
  const extension = options.extension ? await Extension.of(browser, options.browser, options.extension, firefoxUuid) : null;
  return { browser, extension, close: () => browser.close() };
}

async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { spki } = await labCertificate();
  const browser = await startBrowser('chromium', {
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: options.extension ? [options.extension] : false,
    userDataDir: options.userDataDir,
    defaultViewport: null,
    protocolTimeout: 600_000,
    timeout: 90_000,
    ignoreDefaultArgs: options.realThrottling ? throttlingSwitches : [],
    env: { ...process.env, ...(options.faketime ? fakeTimeEnvironment(options.faketime) : {}) },
    args: [
      `--proxy-server=127.0.0.1:${options.proxy}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${spki}`,
      `--lang=${options.language ?? 'en-US'}`,
      '--window-size=1600,950',
      '--force-device-scale-factor=1',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  if (options.downloads) {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.downloads });
  }
  return browser;
}

async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  return startBrowser('firefox', {
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    protocolTimeout: 600_000,
    timeout: 90_000,
    userDataDir: options.userDataDir,
    // Without system access the driver may not open the extension's own pages.
    args: ['--width=1600', '--height=950', '--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxy,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'intl.accept_languages': options.language ?? 'en-US',
      'extensions.webextensions.uuids': JSON.stringify({ 'tallylight@tallylight.app': firefoxUuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.downloads && { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
    },
  });
}
