/** The Shape Detection API’s reader, which TypeScript does not know. */
interface Detector {
  detect(image: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Reads the texts of the QR codes in a picture. */
export type PlatformReader = (image: ImageBitmap) => Promise<readonly string[]>;

/** The platform’s own reader of QR codes; undefined where it has none. */
export async function platformReader(): Promise<PlatformReader | undefined> {
  const { BarcodeDetector: Reader } = globalThis as { BarcodeDetector?: DetectorClass };
  try {
    if (!(await Reader?.getSupportedFormats())?.includes('qr_code') || !Reader) return undefined;
    const reader = new Reader({ formats: ['qr_code'] });
    return async (image) => (await reader.detect(image)).map(({ rawValue }) => rawValue);
  } catch {
    // there in name alone, as where the system lacks the part behind it
    return undefined;
  }
}
