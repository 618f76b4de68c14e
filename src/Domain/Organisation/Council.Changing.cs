using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

public sealed partial class Council
{
    /// <summary>Changes the settings.</summary>
    /// <param name="settings">The settings as typed.</param>
    /// <param name="actor">Who changes them.</param>
    public Outcome<CouncilChanged> Change(CouncilSettings settings, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change the council's settings"); }

        var colour = AccentColour.Read(settings.Accent);
        List<Problem> problems = [.. new[]
        {
            Naming.Fault("Name", settings.Name, "the council", 200, []),
            colour is null ? new("Accent", "Give the colour as # and six characters, such as #1f4e45.") : ContrastFault(colour.Value),
            Range("UpdateEveryMonths", settings.UpdateEveryMonths, 1, 12, "months"),
            Range("StaleAfterDays", settings.StaleAfterDays, 7, 366, "days"),
            Range("NarrativeLimit", settings.NarrativeLimit, 100, 4000, "characters"),
            Range("EvidenceLimitMiB", settings.EvidenceLimitMiB, 1, 200, "MiB"),
        }.OfType<Problem>()];
        if (problems.Count > 0) { return problems; }

        var now = new CouncilSettings(Naming.Tidy(settings.Name), colour!.Value.ToString(), settings.UpdateEveryMonths, settings.StaleAfterDays, settings.NarrativeLimit, settings.EvidenceLimitMiB);
        var was = new CouncilSettings(Name, Accent, UpdateEveryMonths, StaleAfterDays, NarrativeLimit, EvidenceLimitMiB);
        List<string> fields = [];
        if (was.Name != now.Name) { fields.Add("name"); }
        if (was.Accent != now.Accent) { fields.Add("colour"); }
        if (was with { Name = now.Name, Accent = now.Accent } != now) { fields.Add("limits and cycles"); }

        (Name, Accent, UpdateEveryMonths, StaleAfterDays, NarrativeLimit, EvidenceLimitMiB) =
            (now.Name!, now.Accent!, now.UpdateEveryMonths!.Value, now.StaleAfterDays!.Value, now.NarrativeLimit!.Value, now.EvidenceLimitMiB!.Value);
        // The set-up asks somebody to look at the settings: that they leave them as they are is an answer.
        return new CouncilChanged(Ref, fields.Count == 0 ? ["nothing; the settings were confirmed"] : fields);
    }

    /// <summary>Marks a step of the set-up as not needed here, or as needed after all.</summary>
    /// <param name="step">The step.</param>
    /// <param name="needed">Whether it is needed.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<SetUpStepSettled> SettleStep(SetUpStep step, bool needed, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("set the council up"); }
        if (step is SetUpStep.NameAndColour or SetUpStep.Settings) { return new Problem("", "Every council needs this step."); }
        if (SetUpSteps.Contains(step.ToString()) != needed) { return new Problem("", "This was said already."); }

        SetUpSteps = needed ? [.. SetUpSteps.Where(s => s != step.ToString())] : [.. SetUpSteps, step.ToString()];
        return new SetUpStepSettled(Ref, step.InWords(), needed);
    }

    /// <summary>Ends the set-up: administrators are no longer reminded of it.</summary>
    /// <param name="open">The steps that are not done.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<SetUpFinished> FinishSetUp(IReadOnlyCollection<SetUpStep> open, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("set the council up"); }
        if (SetUpAt is not null) { return new Problem("", "The set-up was finished already."); }
        if (open.Count > 0) { return new Problem("", $"Not done yet: {string.Join(", ", open.Select(step => step.InWords()))}. Do them, or say that they are not needed."); }

        SetUpAt = actor.At;
        return new SetUpFinished(Ref);
    }

    private static Problem? ContrastFault(AccentColour colour) => colour.ContrastWith(AccentColour.White) is var contrast && contrast >= AccentColour.LeastContrast ? null
        : new("Accent", string.Create(CultureInfo.InvariantCulture, $"White words on {colour} have a contrast of {Math.Floor(contrast * 10) / 10:0.0} to 1; people need 4.5 to 1 to read them. Choose a darker colour."));

    private static Problem? Range(string field, int? value, int least, int most, string unit) =>
        value is { } given && given >= least && given <= most ? null : new(field, $"Give a number of {unit} from {least} to {most}.");
}
