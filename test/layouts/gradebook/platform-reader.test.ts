import { afterEach, expect, test, vi } from 'vitest';
import { platformReader } from '#layouts/gradebook/scan/platform-reader.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose own reader knows these formats and sees these codes. */
function withReader(formats: readonly string[], seen: readonly string[]) {
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static getSupportedFormats = async () => formats;
      detect = async () => seen.map((rawValue) => ({ rawValue }));
    },
  );
}
const image = {} as ImageBitmap;

test('the platform’s own reader gives the texts of all codes that it sees', async () => {
  withReader(['ean_13', 'qr_code'], ['ONE', 'TWO']);
  expect(await (await platformReader())?.(image)).toEqual(['ONE', 'TWO']);
});

test('there is none where the browser has none, where it knows no QR codes, and where it is there in name alone', async () => {
  expect(await platformReader()).toBeUndefined();
  withReader(['ean_13'], []);
  expect(await platformReader()).toBeUndefined();
  vi.stubGlobal('BarcodeDetector', class {});
  expect(await platformReader()).toBeUndefined();
});
