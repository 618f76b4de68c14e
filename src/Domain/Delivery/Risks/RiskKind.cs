namespace GoldenThread.Domain.Delivery;

/// <summary>What a risk would hurt (R142).</summary>
public enum RiskKind
{
    /// <summary>That something is not delivered.</summary>
    Delivery,

    /// <summary>Money.</summary>
    Financial,

    /// <summary>What people think of the council.</summary>
    Reputational,

    /// <summary>A change of policy outside the council.</summary>
    ExternalPolicy,

    /// <summary>The law, or a duty.</summary>
    Legal,

    /// <summary>Somebody's safety.</summary>
    Safety,
}

/// <summary>Kinds of risks in words.</summary>
public static class RiskKindInWordsExtensions
{
    /// <summary>The kind as pages print it.</summary>
    /// <param name="kind">The kind.</param>
    public static string InWords(this RiskKind kind) => kind == RiskKind.ExternalPolicy ? "External policy" : kind.ToString();
}
