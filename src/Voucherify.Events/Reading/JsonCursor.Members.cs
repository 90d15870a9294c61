using System.Runtime.CompilerServices;

namespace Voucherify.Events.Reading;

/// <content>Moves to the members of objects and the elements of lists.</content>
internal ref partial struct JsonCursor
{
    /// <summary>Indicates that the object has no more members.</summary>
    public const int NoMember = -1;

    /// <summary>Enters an object. Any other value is skipped, and reported unless it is <see langword="null"/>.</summary>
    public bool EnterObject() => At(_position) == '{' || Refuse("an object");

    /// <summary>Enters a list. Any other value is skipped, and reported unless it is <see langword="null"/>.</summary>
    public bool EnterList() => At(_position) == '[' || Refuse("a list");

    /// <summary>Moves to the value of the first member of the entered object.</summary>
    /// <param name="names">The table of names.</param>
    /// <returns>The number of its name, <see cref="NameTable.NotFound"/>, or <see cref="NoMember"/>.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int ReadFirstMember(ReadOnlySpan<byte> names) => TryReadMember(names, out int member) ? member
        : ReadFirstMember(out ReadOnlySpan<byte> name) ? NameTable.FindInCopy(name, names)
        : NoMember;

    /// <summary>Moves to the value of the next member.</summary>
    /// <param name="names">The table of names.</param>
    /// <returns>The number of its name, <see cref="NameTable.NotFound"/>, or <see cref="NoMember"/>.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int ReadNextMember(ReadOnlySpan<byte> names)
    {
        byte next = At(_position);

        if (next == ',' && TryReadMember(names, out int member))
        {
            return member;
        }

        if (next == '}')
        {
            _position++;
            return NoMember;
        }

        return ReadNextMember(out ReadOnlySpan<byte> name) ? NameTable.FindInCopy(name, names) : NoMember;
    }

    /// <summary>
    /// Moves to the value of the next member if it has a specific name, usually that of the property that is declared next.
    /// </summary>
    /// <param name="token">The name as it appears between two values: with a comma, its quotes, and a colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadMember(ReadOnlySpan<byte> token)
    {
        int position = _position;

        if (position + token.Length > _compactLength || !_json.Slice(position, token.Length).SequenceEqual(token))
        {
            return false;
        }

        _position = position + token.Length;
        _quote += 2;
        return true;
    }

    /// <summary>Moves to the value of the first member; <see langword="false"/> if there is none.</summary>
    public bool ReadFirstMember(out ReadOnlySpan<byte> name)
    {
        _position++;
        name = default;
        return !TryClose((byte)'}') && ReadName(out name);
    }

    /// <summary>Moves to the value of the next member; <see langword="false"/> at the end of the object.</summary>
    public bool ReadNextMember(out ReadOnlySpan<byte> name)
    {
        name = default;

        if (TryClose((byte)'}'))
        {
            return false;
        }

        Take((byte)',');
        return ReadName(out name);
    }

    /// <summary>Moves to the first element that is not null; <see langword="false"/> if there is none.</summary>
    public bool ReadFirstElement()
    {
        _position++;
        return !TryClose((byte)']') && (!TryTakeNull() || ReadNextElement());
    }

    /// <summary>Moves to the next element that is not null; <see langword="false"/> at the end of the list.</summary>
    public bool ReadNextElement()
    {
        do
        {
            if (TryClose((byte)']'))
            {
                return false;
            }

            Take((byte)',');
        }
        while (TryTakeNull());

        return true;
    }

    /// <summary>Moves to the value of a member whose name directly follows a bracket or a comma, without whitespace.</summary>
    /// <returns><see langword="false"/> if the name is, or might be, written in another way. The cursor does not move then.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadMember(ReadOnlySpan<byte> names, out int member)
    {
        int quote = _quote, start = _position + 1, end = _quotes[quote + 1];
        ReadOnlySpan<byte> json = _json;

        if (_quotes[quote] == start && end + 1 < _compactLength && json[end + 1] == ':')
        {
            member = NameTable.Find(json, start + 1, end - start - 1, names);

            // The names in a table do not contain escapes. A name that is not found might be written with escapes.
            if (member != NameTable.NotFound || !_hasEscapes)
            {
                _quote = quote + 2;
                _position = end + 2;
                return true;
            }
        }

        member = NoMember;
        return false;
    }

    /// <summary>
    /// Consumes the next name that can be decoded and moves to its value; <see langword="false"/> if the object has no such name left.
    /// </summary>
    private bool ReadName(out ReadOnlySpan<byte> name)
    {
        while (true)
        {
            (int start, int length) = TakeString();
            name = _json.Slice(start, length);
            bool isText = true;

            if (IsEscaped(name))
            {
                name = UndecodableText.Unescape(ReaderOf(start - 1, length + 2), out isText);
            }

            SkipWhitespace();
            Take((byte)':');

            if (isText)
            {
                return true;
            }

            Report("a name", UndecodableText.Description);

            if (TryClose((byte)'}'))
            {
                return false;
            }

            Take((byte)',');
        }
    }
}
