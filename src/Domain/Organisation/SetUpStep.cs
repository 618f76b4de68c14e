namespace GoldenThread.Domain.Organisation;

/// <summary>A step of the first-run set-up of a council, in the order in which they are offered.</summary>
public enum SetUpStep
{
    /// <summary>The council's name and colour.</summary>
    NameAndColour,
    /// <summary>The financial year, the cycle of updates and the limits.</summary>
    Settings,
    /// <summary>Services.</summary>
    Services,
    /// <summary>Posts and who holds them.</summary>
    Posts,
    /// <summary>Boards.</summary>
    Boards,
    /// <summary>Accounts.</summary>
    Accounts,
    /// <summary>The first plan.</summary>
    FirstPlan,
}
