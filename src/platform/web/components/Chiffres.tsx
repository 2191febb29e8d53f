import type { FunctionComponent } from 'preact';
import { Lien } from './Lien.tsx';

interface Props {
  readonly chiffres: readonly {
    readonly libelle: string;
    readonly compte: string;
    readonly montant: string;
    readonly href?: string | undefined;
    readonly actif?: boolean | undefined;
  }[];
}

/** Three figures, formatted: label, count, amount. */
export const Chiffres: FunctionComponent<Props> = ({ chiffres }) => (
  <ul class="cp-chiffres">
    {chiffres.map(({ libelle, compte, montant, href, actif }) => (
      <li key={libelle} class={actif ? 'cp-chiffre cp-chiffre--actif' : 'cp-chiffre'}>
        <span class="cp-chiffre__libelle">
          {href === undefined ? (
            libelle
          ) : (
            <Lien href={href} classe="cp-chiffre__lien" courant={actif ? 'true' : undefined}>
              {libelle}
            </Lien>
          )}
        </span>
        <span class="cp-chiffre__compte">{compte}</span>
        <span class="cp-chiffre__montant">{montant}</span>
      </li>
    ))}
  </ul>
);
