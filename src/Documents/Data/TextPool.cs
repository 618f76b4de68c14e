using System.Runtime.InteropServices;

namespace GoldenThread.Documents.Data;

/// <summary>Gives the same string for the same text, as long as no other text has taken its place: a name said a hundred thousand times is made a few times, not a hundred thousand.</summary>
internal sealed class TextPool
{
    private const int Places = 16_384;
    private const int Longest = 512;
    private readonly string?[] kept = new string?[Places];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
            return "";
        if (text.Length > Longest)
            return text.ToString();
        ref var place = ref kept[Hash(text) & (Places - 1)];
        if (place is not null && text.SequenceEqual(place))
            return place;
        return place = text.ToString();
    }

    /// <summary>A quick mix. Whoever writes texts that fall on one place only makes the pool useless for them.</summary>
    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        var wide = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var four in wide)
            hash = (hash ^ four) * 0x9e3779b97f4a7c15;
        foreach (var one in text[(wide.Length * 4)..])
            hash = (hash ^ one) * 0x9e3779b97f4a7c15;
        return (uint)(hash >> 40);
    }
}
