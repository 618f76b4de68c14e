namespace GoldenThread.Domain.Thread;

/// <summary>The letters of SMART.</summary>
public enum SmartLetter
{
    /// <summary>Specific.</summary>
    S,

    /// <summary>Measurable.</summary>
    M,

    /// <summary>Achievable.</summary>
    A,

    /// <summary>Relevant.</summary>
    R,

    /// <summary>Timed.</summary>
    T,
}

/// <summary>The letters in words.</summary>
public static class SmartLetterInWordsExtensions
{
    /// <summary>What the letter stands for.</summary>
    /// <param name="letter">The letter.</param>
    public static string InWords(this SmartLetter letter) => letter switch { SmartLetter.S => "Specific", SmartLetter.M => "Measurable", SmartLetter.A => "Achievable", SmartLetter.R => "Relevant", _ => "Timed" };

    /// <summary>The rule by which it is judged, so that anybody can check it.</summary>
    /// <param name="letter">The letter.</param>
    public static string Rule(this SmartLetter letter) => letter switch
    {
        SmartLetter.S => "It says what changes: at least three telling words beside verbs such as improve, support, promote or continue; and what that means for people is written down.",
        SmartLetter.M => "A measure that goes on is linked below it.",
        SmartLetter.A => "Something that goes on delivers it, and it is written down how it is known that it can be done.",
        SmartLetter.R => "It leads up to a priority or an ambition that goes on.",
        _ => "It has a day by which it is to be reached that is not past, and a milestone on the way where that is more than twelve months away.",
    };
}
