import { toString } from 'qrcode';

/** The QR code as an image that stands in the page itself: it holds a secret, and has no address of its own. */
export const qrEnImage = async (texte: string): Promise<string> => {
  const svg = await toString(texte, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
};
