import type { FunctionComponent } from 'preact';
import { Champ } from '../../../../../../platform/web/components/Champ.tsx';
import { ChampListe } from '../../../../../../platform/web/components/ChampListe.tsx';
import { ChampTexteLong } from '../../../../../../platform/web/components/ChampTexteLong.tsx';
import { Fieldset } from '../../../../../../platform/web/components/Fieldset.tsx';
import type { OptionDeChoix } from '../../../../../../platform/web/components/OptionDeChoix.ts';
import { nomDeChamp } from '../../../../../../platform/web/nomDeChamp.ts';
import { textesDe } from '../textes/textesDe.ts';
import { choixDeMotif } from './choixDeMotif.ts';
import type { ContexteDActe } from './ContexteDActe.ts';
import { presentRetenues, type LigneAReduire } from './presentRetenues.ts';

/** Every line is granted as asked unless it is opened and reduced, with a motif and words. */
export const ChampsRetenues: FunctionComponent<ContexteDActe> = (contexte) => {
  const { acte, dossier, referentiel, langue } = contexte;
  const textes = textesDe(langue).acte.retenues;
  const { lignes, debours } = presentRetenues(contexte);
  const motifs = choixDeMotif(referentiel, 'REDUCTION', {
    acte,
    etat: dossier.consulte.memoire.etat,
    langue,
  });
  return (
    <>
      <p class="govuk-body">{textes.intro[acte === 'TAXER' ? 'TAXER' : 'CERTIFIER']}</p>
      {lignes.length > 0 && (
        <Fieldset legende={textes.lignes}>
          {lignes.map((ligne) => (
            <Ligne
              key={ligne.champ}
              ligne={ligne}
              motifs={motifs}
              contexte={contexte}
              montant={textes.montant}
            />
          ))}
        </Fieldset>
      )}
      {debours.length > 0 && (
        <Fieldset legende={textes.debours}>
          {debours.map((ligne) => (
            <Ligne
              key={ligne.champ}
              ligne={ligne}
              motifs={motifs}
              contexte={contexte}
              montant={textes.montantDebours}
            />
          ))}
        </Fieldset>
      )}
    </>
  );
};

interface Props {
  readonly ligne: LigneAReduire;
  readonly motifs: readonly OptionDeChoix[];
  readonly montant: string;
  readonly contexte: ContexteDActe;
}

const Ligne: FunctionComponent<Props> = ({ ligne, motifs, montant, contexte }) => {
  const textes = textesDe(contexte.langue).acte.retenues;
  const { champ, erreurs } = ligne;
  return (
    <div class="cp-retenue">
      <input type="hidden" name={nomDeChamp(`${champ}.rang`)} value={ligne.rang} />
      <p class="cp-retenue__tete">
        <span>{ligne.libelle}</span>
        <strong class="cp-monnaie">{textes.demande(ligne.demande)}</strong>
      </p>
      {ligne.detail && <p class="cp-retenue__detail">{ligne.detail}</p>}
      {ligne.ecart && <p class="cp-examen__ecart">{ligne.ecart}</p>}
      <details class="cp-retenue__reduction" open={ligne.ouverte}>
        <summary>
          {textes.reduire} <span class="govuk-visually-hidden">{ligne.libelle}</span>
        </summary>
        <div class="cp-retenue__champs">
          <Champ
            champ={`${champ}.montantRetenu`}
            libelle={montant}
            type="decimal"
            suffixe="€"
            largeur={10}
            valeur={ligne.montantRetenu}
            erreur={erreurs.montantRetenu}
          />
          <ChampListe
            champ={`${champ}.motifReduction`}
            libelle={textes.motif}
            options={motifs}
            valeur={ligne.motifReduction}
            erreur={erreurs.motifReduction}
          />
          <ChampTexteLong
            champ={`${champ}.texteReduction`}
            libelle={textes.texte}
            lignes={2}
            valeur={ligne.texteReduction}
            erreur={erreurs.texteReduction}
          />
        </div>
      </details>
    </div>
  );
};
