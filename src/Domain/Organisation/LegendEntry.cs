using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>An acronym of the council and what it stands for.</summary>
public sealed class LegendEntry
{
    /// <summary>The most characters of a meaning.</summary>
    public const int MaxMeaning = 300;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The acronym as papers print it.</summary>
    public required string Acronym { get; set; }

    /// <summary>What it stands for.</summary>
    public required string Meaning { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("legend", Id, Acronym);

    /// <summary>Gives it its acronym and meaning, new or other ones.</summary>
    /// <param name="acronym">The acronym.</param>
    /// <param name="meaning">What it stands for.</param>
    /// <param name="legend">Every entry of the council.</param>
    /// <param name="actor">Who explains it.</param>
    public Outcome<LegendChanged> Explain(string? acronym, string? meaning, IEnumerable<LegendEntry> legend, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change the legend"); }
        // HoS and HOS are one to a reader: two entries that differ in capitals alone would contradict each other (R67).
        List<Problem> problems = [.. new[]
        {
            Naming.Fault("Acronym", acronym, "the acronym", Post.MaxAcronym, legend.Where(e => e.Id != Id).Select(e => e.Acronym)),
            Naming.Fault("Meaning", meaning, "what it stands for", MaxMeaning, []),
        }.OfType<Problem>()];
        if (problems.Count > 0) { return problems; }
        if (Acronym == Naming.Tidy(acronym) && Meaning == Naming.Tidy(meaning)) { return new Problem("", "Nothing was changed."); }

        var what = Meaning.Length == 0 ? "Added" : "Changed";
        (Acronym, Meaning) = (Naming.Tidy(acronym), Naming.Tidy(meaning));
        return new LegendChanged(Ref, what);
    }

    /// <summary>Takes it out of the legend.</summary>
    /// <param name="actor">Who takes it out.</param>
    public Outcome<LegendChanged> Remove(Actor actor) => actor.May(Right.RunOrganisation) ? new LegendChanged(Ref, "Taken out") : Actor.Refused("change the legend");
}
