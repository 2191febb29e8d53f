/** A person's browser reduced to HTTP: cookies, forms with their token, no script. */
export class Visiteur {
  private readonly cookies = new Map<string, string>();
  private csrf: string | undefined;

  constructor(readonly origine: string) {}

  get entetes(): Record<string, string> {
    return {
      cookie: [...this.cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join('; '),
      origin: this.origine,
    };
  }

  /** The token of the last page seen. */
  get jeton(): string {
    return this.csrf ?? '';
  }

  async lire(chemin: string): Promise<{ readonly status: number; readonly html: string }> {
    const response = await this.demander(chemin, { method: 'GET' });
    return { status: response.status, html: await this.garder(response) };
  }

  /** Sends a form; a redirection is told, not followed. */
  async envoyer(
    chemin: string,
    champs: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly vers: string | null; readonly html: string }> {
    const body = new URLSearchParams({ _csrf: this.jeton, ...champs });
    const response = await this.demander(chemin, { method: 'POST', body });
    const html = await this.garder(response);
    return { status: response.status, vers: response.headers.get('location'), html };
  }

  async joindre(
    chemin: string,
    champs: Readonly<Record<string, string>>,
    nom: string,
    contenu: Uint8Array,
  ): Promise<number> {
    const body = new FormData();
    for (const [champ, valeur] of Object.entries({ _csrf: this.jeton, ...champs }))
      body.append(champ, valeur);
    body.append('fichiers', new Blob([Buffer.from(contenu)]), nom);
    const response = await this.demander(chemin, { method: 'POST', body });
    await this.garder(response);
    return response.status;
  }

  private async demander(chemin: string, init: RequestInit): Promise<Response> {
    const response = await fetch(new URL(chemin, this.origine), {
      ...init,
      headers: this.entetes,
      redirect: 'manual',
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, nom, valeur] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (nom !== undefined && valeur !== undefined) this.cookies.set(nom, valeur);
    }
    return response;
  }

  private async garder(response: Response): Promise<string> {
    const html = await response.text();
    this.csrf = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? this.csrf;
    return html;
  }
}
