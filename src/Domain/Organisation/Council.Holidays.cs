using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

public sealed partial class Council
{
    /// <summary>The most characters of a bank holiday's name.</summary>
    public const int MaxHolidayName = 100;

    /// <summary>What the council chose about moved and proclaimed days; days of the shipped list that it chose nothing about hold as shipped.</summary>
    public IReadOnlyList<BankHolidayChoice> BankHolidayChoices { get; set; } = [];

    /// <summary>The exceptions to the rules that hold here, in order of their days (ruling 22).</summary>
    public IReadOnlyList<BankHolidayChange> BankHolidayChanges => Changes(BankHolidayChoices);

    /// <summary>The bank holidays that the council keeps.</summary>
    public BankHolidays BankHolidays => BankHolidayChoices.Count == 0 ? BankHolidays.EnglandAndWales : BankHolidays.With(BankHolidayChanges).Value ?? BankHolidays.EnglandAndWales;

    /// <summary>Whether a moved or proclaimed day was added by the council and not shipped with the product.</summary>
    /// <param name="day">The day.</param>
    public bool AddedBankHoliday(DateOnly day) => BankHolidayChoices.Any(choice => choice.IsKept && choice.Day == day);

    /// <summary>Adds a day that was proclaimed, or moves one to another day in one year.</summary>
    /// <param name="day">The day that is kept.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="insteadOf">The day given by rule that it replaces; null for one that is kept as well.</param>
    /// <param name="actor">Who adds it, and why.</param>
    public Outcome<BankHolidayKept> KeepBankHoliday(DateOnly? day, string? name, DateOnly? insteadOf, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change the bank holidays"); }
        if (new[]
            {
                day is null ? new Problem("Day", "Give the day that is kept, such as 8 5 2028.") : TypedYears.Fault("Day", day),
                Naming.TooLong("Name", Naming.Tidy(name), MaxHolidayName),
                TypedYears.Fault("InsteadOf", insteadOf),
                NoReason(actor),
            }.OfType<Problem>().ToList() is { Count: > 0 } faults) { return faults; }

        var choice = new BankHolidayChoice(day!.Value, Naming.Tidy(name), insteadOf, true);
        if (BankHolidayChanges.Any(change => change.Day == choice.Day)) { return new Problem("Day", $"{choice.Day.InWords()} is in the list already. Take it back first if it is wrong."); }
        IReadOnlyList<BankHolidayChoice> choices = [.. BankHolidayChoices.Where(other => other.Day != choice.Day).Append(choice).OrderBy(other => other.Day)];
        if (BankHolidays.With(Changes(choices)).Problems is { Count: > 0 } problems) { return problems.ToList(); }

        BankHolidayChoices = choices;
        return new BankHolidayKept(Ref, choice.Day, choice.Name, insteadOf, actor.Reason!);
    }

    /// <summary>Takes a moved or proclaimed day back. What a rule gives is not taken back: it is moved.</summary>
    /// <param name="day">The day.</param>
    /// <param name="actor">Who takes it back, and why.</param>
    public Outcome<BankHolidayTakenBack> TakeBankHolidayBack(DateOnly day, Actor actor)
    {
        if (!actor.May(Right.RunOrganisation)) { return Actor.Refused("change the bank holidays"); }
        if (BankHolidayChanges.FirstOrDefault(change => change.Day == day) is not { } held) { return new Problem("", $"{day.InWords()} is no moved or proclaimed day of the list."); }
        if (NoReason(actor) is { } fault) { return fault; }

        var isShipped = BankHolidayChange.EnglandAndWales.Any(shipped => shipped.Day == day);
        IReadOnlyList<BankHolidayChoice> choices = [.. BankHolidayChoices.Where(other => other.Day != day).Concat(isShipped ? [new BankHolidayChoice(day, held.Name, held.InsteadOf, false)] : []).OrderBy(other => other.Day)];
        if (BankHolidays.With(Changes(choices)).Problems is [var problem, ..]) { return problem with { Field = "" }; }

        BankHolidayChoices = choices;
        return new BankHolidayTakenBack(Ref, day, held.Name, actor.Reason!);
    }

    private static Problem? NoReason(Actor actor) => string.IsNullOrWhiteSpace(actor.Reason) ? new("Reason", "Say why, such as the proclamation and its date.") : null;

    /// <summary>What the council chose goes before what was shipped about the same day, or about the same day that is moved.</summary>
    private static List<BankHolidayChange> Changes(IReadOnlyList<BankHolidayChoice> choices) =>
    [
        .. BankHolidayChange.EnglandAndWales.Where(shipped => choices.All(choice => choice.Day != shipped.Day && !(choice.IsKept && choice.InsteadOf is not null && choice.InsteadOf == shipped.InsteadOf)))
            .Concat(choices.Where(choice => choice.IsKept).Select(choice => new BankHolidayChange(choice.Day, choice.Name, choice.InsteadOf))).OrderBy(change => change.Day),
    ];
}
