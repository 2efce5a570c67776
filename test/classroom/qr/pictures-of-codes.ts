import type { Code } from '#classroom/qr/code-of.ts';
import type { Picture } from '#classroom/qr/picture.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';

/** How a camera sees a code: everything in pixels of the picture, angles in degrees. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** pixels to a module */
  readonly module: number;
  readonly angle?: number;
  /** of a lens that is not sharp: the radius that a point is spread over */
  readonly blur?: number;
  /** how far a pixel is off, of 255 */
  readonly noise?: number;
  /** how much nearer the lower edge is than the upper one */
  readonly tilt?: number;
  /** how much darker the right edge is than the left one */
  readonly shade?: number;
  readonly dark?: number;
  readonly bright?: number;
}

/** Each pixel as the mean of those near it in its row, then in its column. */
function blurred(light: Float64Array, width: number, radius: number): Float64Array {
  const along = (from: Float64Array, step: number) =>
    from.map((_light, at) => {
      let sum = 0;
      for (let near = -radius; near <= radius; near++) sum += from[at + near * step] ?? 235;
      return sum / (2 * radius + 1);
    });
  const once = (from: Float64Array) => along(along(from, 1), width);
  // twice over is nearly what a lens does
  return once(once(light));
}

/** A picture of a code, the same from seed to seed. */
export function pictureOf({ size, get }: Code, view: View, seed = 1): Picture {
  const { width, height, module, angle = 0, blur = 0, noise = 0, tilt = 0, shade = 0, dark = 20, bright = 235 } = view;
  const random = mulberry32(seed);
  const [sine, cosine] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const within = (at: number, margin: number) => at >= -margin && at < size + margin;
  const lightAt = (x: number, y: number): number => {
    const near = 1 + (tilt * (y - height / 2)) / height;
    const [right, down] = [near * (x - width / 2), near * (y - height / 2)];
    const column = Math.floor((right * cosine + down * sine) / module + size / 2);
    const row = Math.floor((down * cosine - right * sine) / module + size / 2);
    if (within(column, 0) && within(row, 0)) return get(column, row) ? dark : bright;
    return within(column, 4) && within(row, 4) ? bright : (dark + bright) / 2;
  };
  const sharp = new Float64Array(width * height);
  for (let pixel = 0; pixel < sharp.length; pixel++) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    // a pixel sees two places, which is less than a lens does and more than one
    sharp[pixel] = ((lightAt(x + 0.25, y + 0.25) + lightAt(x + 0.75, y + 0.75)) / 2) * (1 - (shade * x) / width);
  }
  const light = blur > 0 ? blurred(sharp, width, blur) : sharp;
  const data = new Uint8ClampedArray(4 * light.length);
  for (const [pixel, value] of light.entries()) {
    // the sum of three is nearly normal
    const off = noise * 2 * (random() + random() + random() - 1.5);
    data.fill(value + off, 4 * pixel, 4 * pixel + 3);
    data[4 * pixel + 3] = 255;
  }
  return { width, height, data };
}

/** Pictures beside each other, and below each other where a row is full. */
export function sideBySide(pictures: readonly Picture[], columns: number): Picture {
  const [{ width, height } = { width: 0, height: 0 }] = pictures;
  const rows = Math.ceil(pictures.length / columns);
  const data = new Uint8ClampedArray(4 * width * columns * height * rows).fill(200);
  for (const [place, picture] of pictures.entries()) {
    const [left, top] = [width * (place % columns), height * Math.floor(place / columns)];
    for (let row = 0; row < height; row++)
      data.set(
        picture.data.subarray(4 * row * width, 4 * (row + 1) * width),
        4 * ((top + row) * width * columns + left),
      );
  }
  return { width: width * columns, height: height * rows, data };
}
