import { generate } from 'otplib';

const PAS_MS = 30_000;

/** The application of a telephone: it holds the key that was typed into it, and never gives the same code twice. */
export class Authentificateur {
  private cle = '';
  private dernierPas = 0;

  saisirLaCle(enGroupes: string): void {
    this.cle = enGroupes.replace(/\s/g, '');
  }

  /** The code of now or, once it was given, the next one: a clock that is half a minute fast. */
  async nouveauCode(): Promise<string> {
    this.dernierPas = Math.max(this.dernierPas + 1, Math.floor(Date.now() / PAS_MS));
    return this.codeAuPas(this.dernierPas);
  }

  /** Six digits that are none of the codes of these minutes. */
  async codeFaux(): Promise<string> {
    const ici = Math.floor(Date.now() / PAS_MS);
    const bons = new Set(
      await Promise.all([-3, -2, -1, 0, 1, 2, 3].map((ecart) => this.codeAuPas(ici + ecart))),
    );
    return ['000000', '111111', '222222', '333333', '444444', '555555', '666666', '777777'].find(
      (code) => !bons.has(code),
    )!;
  }

  private codeAuPas(pas: number): Promise<string> {
    return generate({ secret: this.cle, epoch: (pas * PAS_MS) / 1_000 });
  }
}
