const PAS_AU_PLUS = 12;

/** A browser at the provider: it keeps its cookies, follows, and presses the button of each page. */
export class NavigateurChezLeFournisseur {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly fournisseur: string) {}

  /** From an address of the provider to the one of the site to which it leads back. */
  async aller(depart: string): Promise<URL> {
    let adresse = new URL(depart);
    let envoi: URLSearchParams | undefined;
    for (let pas = 0; pas < PAS_AU_PLUS; pas++) {
      if (adresse.origin !== this.fournisseur) return adresse;
      const response = await this.demander(adresse, envoi);
      envoi = undefined;
      const vers = response.headers.get('location');
      if (vers !== null) {
        adresse = new URL(vers, adresse);
        continue;
      }
      const html = await response.text();
      const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
      if (!html.includes('<form'))
        throw new Error(`the provider stopped at ${adresse.pathname}: ${html.slice(0, 400)}`);
      const caches = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
      envoi = new URLSearchParams(caches.map(([, nom = '', valeur = '']) => [nom, valeur]));
      if (html.includes('name="logout"')) envoi.set('logout', 'yes');
      if (action !== undefined) adresse = new URL(action, adresse);
    }
    throw new Error('the provider leads nowhere');
  }

  private async demander(adresse: URL, body: URLSearchParams | undefined): Promise<Response> {
    const cookie = [...this.cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ');
    const response = await fetch(adresse, {
      ...(body ? { method: 'POST', body } : {}),
      headers: { cookie },
      redirect: 'manual',
    });
    for (const pose of response.headers.getSetCookie()) {
      const [, nom = '', valeur = ''] = /^([^=]+)=([^;]*)/.exec(pose) ?? [];
      if (valeur === '' || pose.includes('01 Jan 1970')) this.cookies.delete(nom);
      else this.cookies.set(nom, valeur);
    }
    return response;
  }
}
