using System.Globalization;
using Maatstaf.Catalogue;
using Maatstaf.Reference.Checks;
using Maatstaf.Vocabulary;

namespace Maatstaf.Reference.Iv3;

/// <summary>The figures for the profile that a delivery gives.</summary>
internal static class Iv3Figures
{
    private static readonly LocalisedText Euros = new("euro's", "euros"), Thousands = new("duizenden euro's", "thousands of euros");

    public static ReferenceFigures Of(Iv3Delivery delivery, string file, Iv3Question question, Iv3Reading reading, ReferenceFindings findings)
    {
        var isBudget = delivery.Period == 0;
        var table = isBudget ? $"begroting {delivery.FiscalYear}" : $"jaarrekening {delivery.FiscalYear}";
        var origin = new ReferenceOrigin(ReferenceOrigin.Iv3, table, delivery.Date, isBudget, file);
        var figures = new List<ReferenceFigure>();
        void Add(ReferenceSubject subject, long value) => figures.Add(new ReferenceFigure(delivery.Municipality, delivery.FiscalYear, subject, value, origin));

        if (delivery.ExpenditureCents is { } cents)
            Add(ReferenceSubject.BudgetCents, cents);
        if (delivery.StaffPerThousand is { } perThousand)
        {
            if (question.Inhabitants is { } inhabitants)
            {
                // Fte per 1 000 inhabitants × inhabitants / 1 000 = fte; in thousandths of an fte the thousands cancel.
                Add(ReferenceSubject.StaffMilliFte, (long)Math.Round(perThousand * inhabitants, MidpointRounding.AwayFromZero));
                findings.Add(StaffDerived.Check, file, Shown(perThousand), SentenceFact.Text("indicator", delivery.StaffIndicator), SentenceFact.Count("inhabitants", inhabitants));
            }
            else
                findings.Add(StaffWithoutInhabitants.Check, file);
        }

        return ReferenceFigures.Of(figures);
    }

    /// <summary>The one unit that gives a plausible expenditure per inhabitant; null, with a question, when there is none.</summary>
    public static Iv3Unit? PlausibleUnit(long expenditureHundredths, string file, Iv3Question question, Iv3Reading reading, ReferenceFindings findings)
    {
        if (question.Inhabitants is { } inhabitants)
        {
            foreach (var unit in (Iv3Unit[])[Iv3Unit.Euros, Iv3Unit.Thousands])
            {
                var perInhabitant = expenditureHundredths * (long)unit / 100m / inhabitants;
                if (perInhabitant < (decimal)reading.ExpenditureFrom || perInhabitant > (decimal)reading.ExpenditureTo)
                    continue;
                findings.Add(UnitDecided.Check, file, new SentenceFact("unit", unit == Iv3Unit.Euros ? Euros : Thousands), SentenceFact.Money("amount", (long)Math.Round(perInhabitant * 100)));
                return unit;
            }
        }

        findings.Add(UnitUnknown.Check, file);
        return null;
    }

    private static SentenceFact Shown(decimal value)
    {
        var english = value.ToString("0.###", CultureInfo.InvariantCulture);
        return new SentenceFact("value", new LocalisedText(english.Replace('.', ','), english));
    }
}
