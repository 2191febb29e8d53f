import type { ComponentChildren, FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../../platform/web/components/BadgeEtat.tsx';
import { BoutonLien } from '../../../../../../platform/web/components/BoutonLien.tsx';
import { Layout } from '../../../../../../platform/web/components/Layout.tsx';
import { Monnaie } from '../../../../../../platform/web/components/Monnaie.tsx';
import type { ErreurDeChamp } from '../../../../../../platform/web/ErreurDeChamp.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { ExamenPresente } from './presentExamen.ts';
import { Visionneuse } from './Visionneuse.tsx';

interface Props {
  readonly examen: ExamenPresente;
  /** The name of the act, when the page is the one of an act. */
  readonly acte?: string | undefined;
  readonly erreurs?: readonly ErreurDeChamp[] | undefined;
  readonly children: ComponentChildren;
}

/** What the examination and the pages of its acts share: title, neighbours, and the pieces beside the rest. */
export const CadreDExamen: FunctionComponent<Props> = ({ examen, acte, erreurs, children }) => {
  const catalogue = textesDe(examen.langue);
  const textes = catalogue.examen;
  const titre = textes.titre(examen.numero);
  return (
    <Layout
      titre={acte === undefined ? titre : catalogue.acte.titre(acte, examen.numero)}
      marque={<BadgeEtat {...examen.etat} />}
      chapeau={<Montants examen={examen} />}
      filAriane={[
        { libelle: examen.titreEspace, href: examen.hrefFile },
        ...(acte === undefined
          ? [{ libelle: titre }]
          : [{ libelle: titre, href: examen.hrefMemoire }, { libelle: acte }]),
      ]}
      action={acte === undefined && <Voisins examen={examen} />}
      erreurs={erreurs}
    >
      <div class="cp-examen">
        <div class="cp-examen__dossier">{children}</div>
        <Visionneuse examen={examen} />
      </div>
    </Layout>
  );
};

const Montants: FunctionComponent<{ readonly examen: ExamenPresente }> = ({ examen }) => {
  const textes = textesDe(examen.langue).examen;
  return (
    <>
      <Monnaie montant={examen.montant} fort /> {textes.demande(examen.prestataire)}
      {examen.retenu && (
        <>
          {', '}
          <Monnaie montant={examen.retenu} fort /> {textes.retenu}
        </>
      )}
    </>
  );
};

const Voisins: FunctionComponent<{ readonly examen: ExamenPresente }> = ({ examen }) => {
  const textes = textesDe(examen.langue).examen;
  const { precedent, suivant } = examen;
  return (
    <nav class="cp-examen__voisins" aria-label={textes.nomDeLaFile}>
      {precedent && (
        <BoutonLien
          href={precedent.href}
          variante="secondaire"
          complement={textes.memoireVise(precedent.numero)}
        >
          {textes.precedent}
        </BoutonLien>
      )}
      {suivant && (
        <BoutonLien href={suivant.href} variante="secondaire" complement={textes.memoireVise(suivant.numero)}>
          {textes.suivant}
        </BoutonLien>
      )}
    </nav>
  );
};
