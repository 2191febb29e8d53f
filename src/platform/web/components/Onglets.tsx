import type { FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';
import { Lien } from './Lien.tsx';

interface Props {
  readonly onglets: readonly {
    readonly libelle: string;
    readonly href: string;
    readonly actif: boolean;
    readonly compte?: string | undefined;
  }[];
  readonly nom?: string | undefined;
}

/** Neighbouring views of one page, each at its own address. */
export const Onglets: FunctionComponent<Props> = ({ onglets, nom }) => {
  const { textes } = usePage();
  return (
    <nav class="cp-onglets" aria-label={nom ?? textes.onglets}>
      <ul class="cp-onglets__liste">
        {onglets.map(({ libelle, href, actif, compte }) => (
          <li key={href}>
            <Lien href={href} classe="cp-onglets__lien" courant={actif ? 'page' : undefined}>
              {libelle}
              {compte !== undefined && <span class="cp-onglets__compte"> {compte}</span>}
            </Lien>
          </li>
        ))}
      </ul>
    </nav>
  );
};
