/** Each sound: its wave, its pitch at first and at last in hertz, its length in seconds; then how often it comes, and how far apart. */
const sounds = {
  card: ['triangle', 420, 300, 0.06],
  stamp: ['triangle', 150, 50, 0.14],
  key: ['triangle', 1700, 2300, 0.07],
  latches: ['square', 260, 190, 0.02, 24, 0.03],
} as const satisfies Record<
  string,
  readonly [wave: OscillatorType, from: number, to: number, length: number, times?: number, apart?: number]
>;

export type SoundName = keyof typeof sounds;

let device: AudioContext | undefined;

/** Lets a sound be heard, after so many seconds, where the reader has switched sounds on; never the only sign of anything. */
export function sound(name: SoundName, after = 0): void {
  if (!document.documentElement.dataset.mark?.split(' ').includes('sound')) return;
  const [wave, from, to, length, times = 1, apart = 0] = sounds[name];
  try {
    device ??= new AudioContext();
    for (let time = 0; time < times; time++) {
      const at = device.currentTime + after + time * apart;
      const voice = new OscillatorNode(device, { type: wave, frequency: from });
      const volume = new GainNode(device, { gain: 0.1 });
      voice.frequency.exponentialRampToValueAtTime(to, at + length);
      volume.gain.setValueAtTime(0.1, at);
      volume.gain.exponentialRampToValueAtTime(0.001, at + length);
      voice.connect(volume).connect(device.destination);
      voice.start(at);
      voice.stop(at + length);
    }
  } catch {
    // a device without sound: everything is seen too
  }
}
