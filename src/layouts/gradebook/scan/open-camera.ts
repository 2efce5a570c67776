/** Why there is no picture from a camera. */
export type CameraProblem = 'insecure' | 'none' | 'refused' | 'busy';

/** A camera that is on, or why none is. */
export type CameraOpened =
  | { readonly ok: true; readonly stream: MediaStream }
  | { readonly ok: false; readonly problem: CameraProblem };

/** As browsers name what went wrong; anything else is said to be busy, which trying again may mend. */
const problems: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
};

/** Turns a camera on, the rear one where there are two, after the browser has asked; never its microphone. */
export async function openCamera(): Promise<CameraOpened> {
  // browsers hide all of it from pages that come over plain HTTP
  if (!navigator.mediaDevices?.getUserMedia) return { ok: false, problem: isSecureContext ? 'none' : 'insecure' };
  try {
    const video = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } };
    return { ok: true, stream: await navigator.mediaDevices.getUserMedia({ video, audio: false }) };
  } catch (error) {
    return { ok: false, problem: problems[(error as Error).name] ?? 'busy' };
  }
}
