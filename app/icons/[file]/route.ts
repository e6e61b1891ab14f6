import sharp from "sharp";
import { iconSvg } from "../icon-svg";

const ICONS: Readonly<Record<string, { pixels: number; maskable: boolean }>> = {
  "192.png": { pixels: 192, maskable: false },
  "512.png": { pixels: 512, maskable: false },
  "maskable-512.png": { pixels: 512, maskable: true },
  "apple-180.png": { pixels: 180, maskable: true },
};

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(ICONS).map((file) => ({ file }));

/** The app's icon as a picture, for home screens that take no SVG; drawn at build. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const icon = ICONS[(await params).file];
  if (!icon) return new Response(null, { status: 404 });
  const png = await sharp(Buffer.from(iconSvg(icon)))
    .resize(icon.pixels, icon.pixels)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
}
