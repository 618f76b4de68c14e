namespace GoldenThread.Domain.Measures;

/// <summary>What is said of a figure: why it is so, and what is done. A red wants all five (ruling 9).</summary>
/// <param name="Why">Why the figure is what it is: the cause.</param>
/// <param name="Next">What is done about it.</param>
/// <param name="Who">The post that does it.</param>
/// <param name="By">By when.</param>
/// <param name="ActionId">The improvement action that does it; null where it is none of a plan's.</param>
public sealed record ReturnWords(string Why = "", string Next = "", Guid? Who = null, DateOnly? By = null, Guid? ActionId = null)
{
    /// <summary>Nothing said.</summary>
    public static ReturnWords None { get; } = new();
}
