import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { Acte } from '../gestionnaire/Acte.tsx';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { PageDuDossier } from './PageDuDossier.tsx';
import type { MandatPresente } from './presentMandat.ts';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

export interface MandatsPresentes {
  readonly mandats: readonly MandatPresente[];
  /** The address of the first page, from another one. */
  readonly debut: string | undefined;
  readonly suite: string | undefined;
}

interface Props {
  readonly structure: { readonly id: number; readonly designation: string; readonly active: boolean };
  readonly donnes: MandatsPresentes;
  readonly recus: MandatsPresentes;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const MandatsPage: FunctionComponent<Props> = ({ structure, donnes, recus, erreurs }) => {
  const { mandats } = useTextesDuDossier();
  return (
    <PageDuDossier structure={structure} titre={mandats.titre} chapeau={mandats.chapeau} erreurs={erreurs}>
      <Carte
        titre={mandats.donnes}
        id="donnes"
        action={
          structure.active && <Lien href={cheminsDuDossier.donnerMandat(structure.id)}>{mandats.donner}</Lien>
        }
      >
        <Mandats
          page={donnes}
          vide={mandats.aucunDonne}
          legende={mandats.donnes}
          autre={mandats.mandataire}
        />
      </Carte>
      <Carte titre={mandats.recus} id="recus">
        <Mandats page={recus} vide={mandats.aucunRecu} legende={mandats.recus} autre={mandats.mandant} />
      </Carte>
    </PageDuDossier>
  );
};

interface MandatsProps {
  readonly page: MandatsPresentes;
  readonly vide: string;
  readonly legende: string;
  readonly autre: string;
}

const Mandats: FunctionComponent<MandatsProps> = ({ page, vide, legende, autre: titreDeLAutre }) => {
  const { mandats: textes } = useTextesDuDossier();
  const { mandats, debut, suite } = page;
  if (mandats.length === 0 && debut === undefined) return <p class="govuk-body">{vide}</p>;
  return (
    <>
      <Tableau
        legende={legende}
        lignes={mandats}
        cleDe={({ id }) => String(id)}
        colonnes={[
          { cle: 'autre', titre: titreDeLAutre, enTete: true, rendu: ({ autre }) => autre },
          { cle: 'periode', titre: textes.periode, rendu: ({ periode }) => periode },
          {
            cle: 'statut',
            titre: textes.statut,
            insecable: true,
            rendu: ({ statut }) => <BadgeEtat {...statut} />,
          },
          {
            cle: 'document',
            titre: textes.document,
            rendu: ({ document }) => (
              <Lien href={document.href} complement={document.nom} telechargement>
                {textes.telecharger}
              </Lien>
            ),
          },
          {
            cle: 'actions',
            titre: textes.actions,
            rendu: ({ autre, accepter, decliner, resilier }) => (
              <div class="cp-actions-ligne">
                {accepter && <Acte action={accepter} libelle={textes.accepter} complement={autre} />}
                {decliner && <Acte action={decliner} libelle={textes.decliner} complement={autre} />}
                {resilier && <Acte action={resilier} libelle={textes.resilier} complement={autre} />}
              </div>
            ),
          },
        ]}
      />
      {debut !== undefined && (
        <BoutonLien href={debut} variante="secondaire">
          {textes.debut}
        </BoutonLien>
      )}{' '}
      {suite !== undefined && (
        <BoutonLien href={suite} variante="secondaire">
          {textes.suite}
        </BoutonLien>
      )}
    </>
  );
};
