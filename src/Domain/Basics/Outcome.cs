namespace GoldenThread.Domain.Basics;

/// <summary>Either what was asked for, or the problems that stand in its way.</summary>
/// <typeparam name="T">What was asked for: most often the event that happened.</typeparam>
public sealed class Outcome<T> where T : class
{
    private Outcome(T? value, IReadOnlyList<Problem> problems) => (Value, Problems) = (value, problems);

    /// <summary>What was asked for; null when it was refused, or had been carried out before.</summary>
    public T? Value { get; }

    /// <summary>Why it was refused; empty when it was not.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether it was granted, now or before.</summary>
    public bool IsGranted => Problems.Count == 0;

    /// <summary>The same thing was asked and carried out before; nothing was done again.</summary>
    public static Outcome<T> Before { get; } = new(null, []);

    /// <summary>Granted.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, []);

    /// <summary>Refused for one reason.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new(null, [problem]);

    /// <summary>Refused for several reasons.</summary>
    public static implicit operator Outcome<T>(List<Problem> problems) => new(null, problems);
}
